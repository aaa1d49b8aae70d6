"""Group response group type."""

from __future__ import annotations

from typing import Literal, TypeAlias

GroupResponseGroupTypeInput: TypeAlias = Literal['group', 'tenant_group']
GroupResponseGroupType: TypeAlias = GroupResponseGroupTypeInput | str
