"""Service tier enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTierEnumInput: TypeAlias = Literal['auto', 'default', 'fast', 'flex', 'priority']
ServiceTierEnum: TypeAlias = ServiceTierEnumInput | str
