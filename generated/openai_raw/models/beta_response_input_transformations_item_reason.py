"""Beta response input transformations item reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputTransformationsItemReasonInput: TypeAlias = Literal['organization_mismatch', 'end_user_mismatch', 'model_mismatch', 'prefix_mismatch', 'turn_boundary']
BetaResponseInputTransformationsItemReason: TypeAlias = BetaResponseInputTransformationsItemReasonInput | str
