"""Costs result api source."""

from __future__ import annotations

from typing import Literal, TypeAlias

CostsResultApiSourceInput: TypeAlias = Literal['agents_api', 'unlabeled']
CostsResultApiSource: TypeAlias = CostsResultApiSourceInput | str
