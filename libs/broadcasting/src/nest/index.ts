export { BROADCAST_DRIVER } from './broadcast-driver.token';
