"""List vector store files filter."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListVectorStoreFilesFilterInput: TypeAlias = Literal['in_progress', 'completed', 'failed', 'cancelled']
ListVectorStoreFilesFilter: TypeAlias = ListVectorStoreFilesFilterInput | str
