"""The classes of ``client.fine_tuning.checkpoints.permissions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions as AsyncPermissions
from openai_raw.resources.fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions as Permissions
