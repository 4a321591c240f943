/** The root of the interfaces is no address either. */
export { DELETE, GET, PATCH, POST, PUT } from './[...path]/route';
