-- Of what is looked for most, the phrases that lead somewhere: checked by the queue's work every few
-- minutes, so that no page has to search before it can show them.
CREATE TABLE "search_trends" (
    "phrase" TEXT NOT NULL,

    CONSTRAINT "search_trends_pkey" PRIMARY KEY ("phrase"),
    CONSTRAINT "search_trends_short" CHECK (length("phrase") BETWEEN 1 AND 60)
);
