"""List container files order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListContainerFilesOrderInput: TypeAlias = Literal['asc', 'desc']
ListContainerFilesOrder: TypeAlias = ListContainerFilesOrderInput | str
