"""Ranker version type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RankerVersionTypeInput: TypeAlias = Literal['auto', 'default-2024-11-15']
RankerVersionType: TypeAlias = RankerVersionTypeInput | str
