"""Detail enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

DetailEnumInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DetailEnum: TypeAlias = DetailEnumInput | str
