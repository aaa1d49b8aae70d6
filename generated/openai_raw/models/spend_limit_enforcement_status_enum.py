"""Spend limit enforcement status enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitEnforcementStatusEnumInput: TypeAlias = Literal['inactive', 'enforcing']
SpendLimitEnforcementStatusEnum: TypeAlias = SpendLimitEnforcementStatusEnumInput | str
