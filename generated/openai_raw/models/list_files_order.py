"""List files order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListFilesOrderInput: TypeAlias = Literal['asc', 'desc']
ListFilesOrder: TypeAlias = ListFilesOrderInput | str
