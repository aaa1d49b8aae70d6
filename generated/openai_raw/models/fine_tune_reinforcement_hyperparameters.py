from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.fine_tune_reinforcement_hyperparameters_reasoning_effort import FineTuneReinforcementHyperparametersReasoningEffort, FineTuneReinforcementHyperparametersReasoningEffortInput

    class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        learning_rate_multiplier: Literal['auto'] | float
        n_epochs: Literal['auto'] | int
        reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffortInput
        compute_multiplier: Literal['auto'] | float
        eval_interval: Literal['auto'] | int
        eval_samples: Literal['auto'] | int


@model
class FineTuneReinforcementHyperparameters(Base):
    """Fine tune reinforcement hyperparameters."""

    batch_size: Literal['auto'] | int | None = absent
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    n_epochs: Literal['auto'] | int | None = absent
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffort | None = absent
    compute_multiplier: Literal['auto'] | float | None = absent
    eval_interval: Literal['auto'] | int | None = absent
    eval_samples: Literal['auto'] | int | None = absent
