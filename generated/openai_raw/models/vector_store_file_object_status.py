"""Vector store file object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileObjectStatusInput: TypeAlias = Literal['in_progress', 'completed', 'cancelled', 'failed']
VectorStoreFileObjectStatus: TypeAlias = VectorStoreFileObjectStatusInput | str
