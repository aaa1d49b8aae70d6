"""Vector store file batch object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileBatchObjectStatusInput: TypeAlias = Literal['in_progress', 'completed', 'cancelled', 'failed']
VectorStoreFileBatchObjectStatus: TypeAlias = VectorStoreFileBatchObjectStatusInput | str
