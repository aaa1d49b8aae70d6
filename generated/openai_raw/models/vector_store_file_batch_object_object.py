"""Vector store file batch object object."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileBatchObjectObjectInput: TypeAlias = Literal['vector_store.files_batch', 'vector_store.file_batch']
VectorStoreFileBatchObjectObject: TypeAlias = VectorStoreFileBatchObjectObjectInput | str
