"""List files in vector store batch filter."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListFilesInVectorStoreBatchFilterInput: TypeAlias = Literal['in_progress', 'completed', 'failed', 'cancelled']
ListFilesInVectorStoreBatchFilter: TypeAlias = ListFilesInVectorStoreBatchFilterInput | str
