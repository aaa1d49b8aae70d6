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
    """Which kind of fine tune method this is. Values: `supervised`, `dpo`, `reinforcement`."""
    supervised: FineTuneSupervisedMethod | FineTuneSupervisedMethodDict
    """Settings of training by example."""
    dpo: FineTuneDPOMethod | FineTuneDPOMethodDict
    """Settings of training by preference."""
    reinforcement: FineTuneReinforcementMethod | FineTuneReinforcementMethodDict
    """Settings of training by reward."""

class FineTuneDPOHyperparametersDict(TypedDict, total=False):
    beta: Literal["auto"] | float
    """How closely the model keeps to what it was: more is closer. Default: `auto`. At most 2."""
    batch_size: Literal["auto"] | int
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""

class FineTuneDPOMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneDPOHyperparameters | FineTuneDPOHyperparametersDict
    """How the training goes."""

class FineTuneReinforcementHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""
    reasoning_effort: FineTuneReinforcementHyperparametersReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `default`, `low`,
    `medium`, `high`. Default: `default`."""
    compute_multiplier: Literal["auto"] | float
    """Factor for how much computing goes into exploring answers. Default: `auto`. At most 10."""
    eval_interval: Literal["auto"] | int
    """How many steps lie between two evaluations. Default: `auto`. At least 1."""
    eval_samples: Literal["auto"] | int
    """How many answers are made for evaluation at each step. Default: `auto`. At least 1."""

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
    """What scores the answers."""
    hyperparameters: FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersDict
    """How the training goes."""

class FineTuneSupervisedHyperparametersDict(TypedDict, total=False):
    batch_size: Literal["auto"] | int
    """How many examples each step learns from: larger batches change the model less often, but more surely.
    Default: `auto`. From 1 to 256."""
    learning_rate_multiplier: Literal["auto"] | float
    """Factor for the learning rate: a smaller one may avoid overfitting. Default: `auto`."""
    n_epochs: Literal["auto"] | int
    """How many times training goes through the file. Default: `auto`. From 1 to 50."""

class FineTuneSupervisedMethodDict(TypedDict, total=False):
    hyperparameters: FineTuneSupervisedHyperparameters | FineTuneSupervisedHyperparametersDict
    """How the training goes."""
