from tests.folders import folder, gold_store, small_store, tmp_path

__all__ = ["folder", "gold_store", "small_store", "tmp_path"]
