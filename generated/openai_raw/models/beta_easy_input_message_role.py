"""Beta easy input message role."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaEasyInputMessageRoleInput: TypeAlias = Literal['user', 'assistant', 'system', 'developer']
BetaEasyInputMessageRole: TypeAlias = BetaEasyInputMessageRoleInput | str
