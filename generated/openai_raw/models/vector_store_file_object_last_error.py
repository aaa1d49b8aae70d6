from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.vector_store_file_object_last_error_code import VectorStoreFileObjectLastErrorCode


@model
class VectorStoreFileObjectLastError(Base):
    """Vector store file object last error."""

    code: VectorStoreFileObjectLastErrorCode
    message: str
