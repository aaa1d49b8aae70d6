"""Batch status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchStatusInput: TypeAlias = Literal['validating', 'failed', 'in_progress', 'finalizing', 'completed', 'expired', 'cancelling', 'cancelled']
BatchStatus: TypeAlias = BatchStatusInput | str
