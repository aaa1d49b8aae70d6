"""Order enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderEnumInput: TypeAlias = Literal['asc', 'desc']
OrderEnum: TypeAlias = OrderEnumInput | str
