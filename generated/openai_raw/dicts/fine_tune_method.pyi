"""What requests take instead of the models in ``models.fine_tune_method``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.grader_multi import GraderMultiDict
from ..dicts.grader_python import GraderPythonDict
from ..dicts.grader_score_model import GraderScoreModelDict
from ..dicts.grader_string_check import GraderStringCheckDict
from ..dicts.grader_text_similarity import GraderTextSimilarityDict
from ..models.fine_tune_method import (
    FineTuneDPOHyperparameters,
    FineTuneDPOMethod,
    FineTuneMethodTypeInput,
    FineTuneReinforcementHyperparameters,
    FineTuneReinforcementHyperparametersReasoningEffortInput,
    FineTuneReinforcementMethod,
    FineTuneSupervisedHyperparameters,
    FineTuneSupervisedMethod,
)
from ..models.grader_multi import GraderMulti
from ..models.grader_python import GraderPython
from ..models.grader_score_model import GraderScoreModel
from ..models.grader_string_check import GraderStringCheck
from ..models.grader_text_similarity import GraderTextSimilarity

class FineTuneMethodDict(TypedDict, total=False):
    type: Required[FineTuneMethodTypeInput]
    """Type of the fine tune method. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | FineTuneSupervisedMethodDict
    """Settings of supervised training."""
    dpo: FineTuneDPOMethod | FineTuneDPOMethodDict
    """Settings of preference training (DPO)."""
    reinforcement: FineTuneReinforcementMethod | FineTuneReinforcementMethodDict
    """Settings of reinforcement training."""

class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    beta: Literal["auto"] | float
    """Weight of the penalty for deviating from the base model. Higher keeps the model closer to it. Default:
    `auto`. At most 2."""
    batch_size: Literal["auto"] | int
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""

class FineTuneDPOMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneDPOHyperparameters | FineTuneDPOHyperparametersDict
    """Hyperparameters of the training."""

class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `default`,
    `low`, `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal["auto"] | float
    """Multiplier for the compute spent on exploring answers. Default: `auto`. At most 10."""
    eval_interval: Literal["auto"] | int
    """Number of training steps between evaluations. Default: `auto`. At least 1."""
    eval_samples: Literal["auto"] | int
    """Number of samples generated per evaluation step. Default: `auto`. At least 1."""

class FineTuneReinforcementMethodDict(TypedDict, total=False):
    grader: Required[
        GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict
    ]
    """Grader that scores the answers."""
    hyperparameters: FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersDict
    """Hyperparameters of the training."""

class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """Number of examples per batch. Larger batches update the model less often but with lower variance. Default:
    `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Multiplier for the learning rate. A smaller one can help avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """Number of passes through the training file. Default: `auto`. From 1 to 50."""

class FineTuneSupervisedMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersDict
    """Hyperparameters of the training."""
