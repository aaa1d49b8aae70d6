"""Grader string check operation."""

from __future__ import annotations

from typing import Literal, TypeAlias

GraderStringCheckOperationInput: TypeAlias = Literal['eq', 'ne', 'like', 'ilike']
GraderStringCheckOperation: TypeAlias = GraderStringCheckOperationInput | str
