"""Beta list input items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaListInputItemsOrderInput: TypeAlias = Literal['asc', 'desc']
BetaListInputItemsOrder: TypeAlias = BetaListInputItemsOrderInput | str
