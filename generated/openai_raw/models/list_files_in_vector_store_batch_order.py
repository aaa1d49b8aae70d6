"""List files in vector store batch order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListFilesInVectorStoreBatchOrderInput: TypeAlias = Literal['asc', 'desc']
ListFilesInVectorStoreBatchOrder: TypeAlias = ListFilesInVectorStoreBatchOrderInput | str
