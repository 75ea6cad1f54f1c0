"use client";

import DeskError from "#app/(desk)/admin/error.tsx";

export default DeskError;
