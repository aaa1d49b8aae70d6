"""Responses delegation config service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigServiceTierInput: TypeAlias = Literal['auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast']
ResponsesDelegationConfigServiceTier: TypeAlias = ResponsesDelegationConfigServiceTierInput | str
