"""Retrieve project group group type."""

from __future__ import annotations

from typing import Literal, TypeAlias

RetrieveProjectGroupGroupTypeInput: TypeAlias = Literal['group', 'tenant_group']
RetrieveProjectGroupGroupType: TypeAlias = RetrieveProjectGroupGroupTypeInput | str
