"""Beta input message resource role."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputMessageResourceRoleInput: TypeAlias = Literal['user', 'system', 'developer']
BetaInputMessageResourceRole: TypeAlias = BetaInputMessageResourceRoleInput | str
