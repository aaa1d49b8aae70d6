"""Eval item role."""

from __future__ import annotations

from typing import Literal, TypeAlias

EvalItemRoleInput: TypeAlias = Literal['user', 'assistant', 'system', 'developer']
EvalItemRole: TypeAlias = EvalItemRoleInput | str
