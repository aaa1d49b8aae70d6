"""`FineTuneMethod`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.grader_multi import GraderMulti
    from ..models.grader_python import GraderPython
    from ..models.grader_score_model import GraderScoreModel
    from ..models.grader_string_check import GraderStringCheck
    from ..models.grader_text_similarity import GraderTextSimilarity


@model
class FineTuneMethod(Base):
    """How a model is trained; fill in the field of the chosen `type`."""

    type: FineTuneMethodType
    """Which kind of fine tune method this is. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | None = absent
    """Settings of training by example."""
    dpo: FineTuneDPOMethod | None = absent
    """Settings of training by preference."""
    reinforcement: FineTuneReinforcementMethod | None = absent
    """Settings of training by reward."""

    _nested = {
        "supervised": "FineTuneSupervisedMethod",
        "dpo": "FineTuneDPOMethod",
        "reinforcement": "FineTuneReinforcementMethod",
    }
    _tags = {"type": ("supervised", "dpo", "reinforcement")}


@model
class FineTuneDPOHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    beta: Literal["auto"] | float | None = absent
    """How closely the model keeps to what it was: more is closer. Default: `auto`. At most 2."""
    batch_size: Literal["auto"] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""


@model
class FineTuneDPOMethod(Base):
    """Training by preference: pairs of a better and a worse answer."""

    hyperparameters: FineTuneDPOHyperparameters | None = absent
    """How the training goes."""

    _nested = {"hyperparameters": "FineTuneDPOHyperparameters"}


FineTuneMethodTypeInput: TypeAlias = Literal["supervised", "dpo", "reinforcement"]
FineTuneMethodType: TypeAlias = FineTuneMethodTypeInput | str


@model
class FineTuneReinforcementHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal["auto"] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`, `low`,
    `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal["auto"] | float | None = absent
    """Factor for how much computing goes into exploring answers. Default: `auto`. At most 10."""
    eval_interval: Literal["auto"] | int | None = absent
    """How many steps lie between two evaluations. Default: `auto`. At least 1."""
    eval_samples: Literal["auto"] | int | None = absent
    """How many answers are made for evaluation at each step. Default: `auto`. At least 1."""


FineTuneReinforcementHyperparametersReasoningEffortInput: TypeAlias = Literal["default", "low", "medium", "high"]
FineTuneReinforcementHyperparametersReasoningEffort: TypeAlias = (
    FineTuneReinforcementHyperparametersReasoningEffortInput | str
)


@model
class FineTuneReinforcementMethod(Base):
    """Training by reward: a grader scores what the model answers."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    """What scores the answers."""
    hyperparameters: FineTuneReinforcementHyperparameters | None = absent
    """How the training goes."""

    _nested = {
        "grader": (
            "type",
            {
                "string_check": "GraderStringCheck",
                "text_similarity": "GraderTextSimilarity",
                "python": "GraderPython",
                "score_model": "GraderScoreModel",
                "multi": "GraderMulti",
            },
        ),
        "hyperparameters": "FineTuneReinforcementHyperparameters",
    }


@model
class FineTuneSupervisedHyperparameters(Base):
    """How the training goes; `auto` leaves a choice to the server."""

    batch_size: Literal["auto"] | int | None = absent
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""


@model
class FineTuneSupervisedMethod(Base):
    """Training by example: the answers to give."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = absent
    """How the training goes."""

    _nested = {"hyperparameters": "FineTuneSupervisedHyperparameters"}
