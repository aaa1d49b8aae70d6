"""Responses delegation update config service tier."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigServiceTierInput: TypeAlias = Literal['auto', 'default', 'fast_tier_temp_pilot', 'flex', 'priority', 'ultrafast']
ResponsesDelegationUpdateConfigServiceTier: TypeAlias = ResponsesDelegationUpdateConfigServiceTierInput | str
