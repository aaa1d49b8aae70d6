"""Usage web search calls result api source."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageWebSearchCallsResultApiSourceInput: TypeAlias = Literal['agents_api', 'unlabeled']
UsageWebSearchCallsResultApiSource: TypeAlias = UsageWebSearchCallsResultApiSourceInput | str
