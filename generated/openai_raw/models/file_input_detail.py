"""File input detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileInputDetailInput: TypeAlias = Literal['auto', 'low', 'high']
FileInputDetail: TypeAlias = FileInputDetailInput | str
