from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_file_object_last_error_code import VectorStoreFileObjectLastErrorCode


@model
class VectorStoreFileObjectLastError(Base):
    """Why a file could not be indexed."""

    code: VectorStoreFileObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `unsupported_file`, `invalid_file`."""
    message: str
    """What went wrong, for people."""
