from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.fine_tune_reinforcement_hyperparameters_reasoning_effort import FineTuneReinforcementHyperparametersReasoningEffort, FineTuneReinforcementHyperparametersReasoningEffortInput

    class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        """Default: `auto`. From 1 to 256."""
        learning_rate_multiplier: Literal['auto'] | float
        """Default: `auto`."""
        n_epochs: Literal['auto'] | int
        """Default: `auto`. From 1 to 50."""
        reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`,
        `low`, `medium`, `high`. Default: `default`."""
        compute_multiplier: Literal['auto'] | float
        """Default: `auto`. At most 10."""
        eval_interval: Literal['auto'] | int
        """Default: `auto`. At least 1."""
        eval_samples: Literal['auto'] | int
        """Default: `auto`. At least 1."""


@model
class FineTuneReinforcementHyperparameters(Base):
    """The value of `FineTuneReinforcementMethod.hyperparameters`."""

    batch_size: Literal['auto'] | int | None = absent
    """Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    """Default: `auto`."""
    n_epochs: Literal['auto'] | int | None = absent
    """Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`, `low`,
    `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal['auto'] | float | None = absent
    """Default: `auto`. At most 10."""
    eval_interval: Literal['auto'] | int | None = absent
    """Default: `auto`. At least 1."""
    eval_samples: Literal['auto'] | int | None = absent
    """Default: `auto`. At least 1."""
