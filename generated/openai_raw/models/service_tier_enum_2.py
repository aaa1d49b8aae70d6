"""Service tier enum 2."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnum2Input: TypeAlias = Literal['auto', 'default', 'flex', 'scale', 'priority', 'fast']
ServiceTierEnum2: TypeAlias = ServiceTierEnum2Input | str
