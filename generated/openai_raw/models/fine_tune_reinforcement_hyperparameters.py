from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict
    from ..models.fine_tune_reinforcement_hyperparameters_reasoning_effort import FineTuneReinforcementHyperparametersReasoningEffort, FineTuneReinforcementHyperparametersReasoningEffortInput

    class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
        batch_size: Literal['auto'] | int
        """How many examples each step learns from: larger batches change the model less often, but more surely.
        Default: `auto`. From 1 to 256."""
        learning_rate_multiplier: Literal['auto'] | float
        """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
        n_epochs: Literal['auto'] | int
        """How many times training goes through the file. Default: `auto`. From 1 to 50."""
        reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`,
        `low`, `medium`, `high`. Default: `default`."""
        compute_multiplier: Literal['auto'] | float
        """Factor for how much computing goes into exploring answers. Default: `auto`. At most 10."""
        eval_interval: Literal['auto'] | int
        """How many steps lie between two evaluations. Default: `auto`. At least 1."""
        eval_samples: Literal['auto'] | int
        """How many answers are made for evaluation at each step. Default: `auto`. At least 1."""


@model
class FineTuneReinforcementHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal['auto'] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal['auto'] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal['auto'] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`, `low`,
    `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal['auto'] | float | None = absent
    """Factor for how much computing goes into exploring answers. Default: `auto`. At most 10."""
    eval_interval: Literal['auto'] | int | None = absent
    """How many steps lie between two evaluations. Default: `auto`. At least 1."""
    eval_samples: Literal['auto'] | int | None = absent
    """How many answers are made for evaluation at each step. Default: `auto`. At least 1."""
