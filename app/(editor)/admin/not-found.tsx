import DeskNotFound from "#app/(desk)/admin/not-found.tsx";

export default DeskNotFound;
