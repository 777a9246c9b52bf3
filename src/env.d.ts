declare module 'virtual:movements.css';
