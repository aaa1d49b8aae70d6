"""Vector store object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreObjectStatusInput: TypeAlias = Literal['expired', 'in_progress', 'completed']
VectorStoreObjectStatus: TypeAlias = VectorStoreObjectStatusInput | str
