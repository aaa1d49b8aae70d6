"""The classes of ``client.fine_tuning.checkpoints``.

Written by ``python -m spec names``; do not edit.
"""

from . import permissions as permissions
from openai_raw.resources.fine_tuning_checkpoints import AsyncFineTuningCheckpoints as AsyncCheckpoints
from openai_raw.resources.fine_tuning_checkpoints import FineTuningCheckpoints as Checkpoints
from openai_raw.resources.fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions as AsyncPermissions
from openai_raw.resources.fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions as Permissions
