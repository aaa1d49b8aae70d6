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
    """Training method. Set the field that matches `type`."""

    type: FineTuneMethodType
    """Type of the fine tune method. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | None = absent
    """Settings of supervised training."""
    dpo: FineTuneDPOMethod | None = absent
    """Settings of preference training (DPO)."""
    reinforcement: FineTuneReinforcementMethod | None = absent
    """Settings of reinforcement training."""

    _nested = {
        "supervised": "FineTuneSupervisedMethod",
        "dpo": "FineTuneDPOMethod",
        "reinforcement": "FineTuneReinforcementMethod",
    }
    _tags = {"type": ("supervised", "dpo", "reinforcement")}


@model
class FineTuneDPOHyperparameters(Base):
    """Hyperparameters of the training; `auto` lets the server choose."""

    beta: Literal["auto"] | float | None = absent
    """Weight of the penalty for deviating from the base model. Higher keeps the model closer to it. Default:
    `auto`. At most 2."""
    batch_size: Literal["auto"] | int | None = absent
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""


@model
class FineTuneDPOMethod(Base):
    """Preference training (DPO) on pairs of a better and a worse answer."""

    hyperparameters: FineTuneDPOHyperparameters | None = absent
    """Hyperparameters of the training."""

    _nested = {"hyperparameters": "FineTuneDPOHyperparameters"}


FineTuneMethodTypeInput: TypeAlias = Literal["supervised", "dpo", "reinforcement"]
FineTuneMethodType: TypeAlias = FineTuneMethodTypeInput | str
"""Type of the fine tune method."""


@model
class FineTuneReinforcementHyperparameters(Base):
    """Hyperparameters of the training; `auto` lets the server choose."""

    batch_size: Literal["auto"] | int | None = absent
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffort | None = absent
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `default`,
    `low`, `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the compute spent on exploring answers. Default: `auto`. At most 10."""
    eval_interval: Literal["auto"] | int | None = absent
    """Number of training steps between evaluations. Default: `auto`. At least 1."""
    eval_samples: Literal["auto"] | int | None = absent
    """Number of samples generated per evaluation step. Default: `auto`. At least 1."""


FineTuneReinforcementHyperparametersReasoningEffortInput: TypeAlias = Literal["default", "low", "medium", "high"]
FineTuneReinforcementHyperparametersReasoningEffort: TypeAlias = (
    FineTuneReinforcementHyperparametersReasoningEffortInput | str
)
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""


@model
class FineTuneReinforcementMethod(Base):
    """Reinforcement training with a grader that scores answers."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    """Grader that scores the answers."""
    hyperparameters: FineTuneReinforcementHyperparameters | None = absent
    """Hyperparameters of the training."""

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
    """Hyperparameters of the training; `auto` lets the server choose."""

    batch_size: Literal["auto"] | int | None = absent
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float | None = absent
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int | None = absent
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""


@model
class FineTuneSupervisedMethod(Base):
    """Supervised training on example answers."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = absent
    """Hyperparameters of the training."""

    _nested = {"hyperparameters": "FineTuneSupervisedHyperparameters"}
