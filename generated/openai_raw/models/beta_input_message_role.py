"""Beta input message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputMessageRoleInput: TypeAlias = Literal['user', 'system', 'developer']
BetaInputMessageRole: TypeAlias = BetaInputMessageRoleInput | str
