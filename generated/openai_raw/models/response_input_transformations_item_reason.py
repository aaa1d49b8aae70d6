"""Response input transformations item reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputTransformationsItemReasonInput: TypeAlias = Literal['organization_mismatch', 'end_user_mismatch', 'model_mismatch', 'prefix_mismatch', 'turn_boundary']
ResponseInputTransformationsItemReason: TypeAlias = ResponseInputTransformationsItemReasonInput | str
