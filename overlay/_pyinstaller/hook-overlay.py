"""What a program with ``overlay`` takes along; PyInstaller reads the names below."""

from overlay._pyinstaller import data_files, modules

hiddenimports = modules("overlay")
datas = data_files("overlay")
