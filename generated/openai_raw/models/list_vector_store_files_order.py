"""List vector store files order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListVectorStoreFilesOrderInput: TypeAlias = Literal['asc', 'desc']
ListVectorStoreFilesOrder: TypeAlias = ListVectorStoreFilesOrderInput | str
