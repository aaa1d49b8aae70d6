"""File detail enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileDetailEnumInput: TypeAlias = Literal['auto', 'low', 'high']
FileDetailEnum: TypeAlias = FileDetailEnumInput | str
