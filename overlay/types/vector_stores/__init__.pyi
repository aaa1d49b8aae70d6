"""The names of ``openai.types.vector_stores`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.vector_stores.create_vector_store_file import CreateVectorStoreFileParams as CreateVectorStoreFileParams_
from openai_raw.api.vector_stores.create_vector_store_file_batch import CreateVectorStoreFileBatchParams as CreateVectorStoreFileBatchParams_
from openai_raw.api.vector_stores.list_files_in_vector_store_batch import ListFilesInVectorStoreBatchParams as ListFilesInVectorStoreBatchParams_
from openai_raw.api.vector_stores.list_vector_store_files import ListVectorStoreFilesParams as ListVectorStoreFilesParams_
from openai_raw.api.vector_stores.update_vector_store_file_attributes import UpdateVectorStoreFileAttributesParams as UpdateVectorStoreFileAttributesParams_

FileBatchCreateParams: TypeAlias = CreateVectorStoreFileBatchParams_
FileBatchListFilesParams: TypeAlias = ListFilesInVectorStoreBatchParams_
FileContentResponse: TypeAlias = m.VectorStoreFileContentResponseDataItem
FileCreateParams: TypeAlias = CreateVectorStoreFileParams_
FileListParams: TypeAlias = ListVectorStoreFilesParams_
FileUpdateParams: TypeAlias = UpdateVectorStoreFileAttributesParams_
VectorStoreFile: TypeAlias = m.VectorStoreFileObject
VectorStoreFileBatch: TypeAlias = m.VectorStoreFileBatchObject
VectorStoreFileDeleted: TypeAlias = m.DeleteVectorStoreFileResponse
